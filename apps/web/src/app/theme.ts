import { Anchor, Button, createTheme, Modal, Notification, type MantineColorsTuple } from '@mantine/core';

/** The one accent: a calm blue whose shade 7 reaches 4.5:1 on white and whose shade 4 does on dark. */
const accent: MantineColorsTuple = [
  '#eaf4fb',
  '#d5e6f2',
  '#a8cce5',
  '#78b0d8',
  '#5199cd',
  '#398bc6',
  '#2a7fbb',
  '#1f6ca3',
  '#1f5f8b',
  '#134d74',
];

const fonts =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, "Noto Sans Arabic", "Geeza Pro", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif';

export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 7 },
  colors: { accent },
  autoContrast: true,
  fontFamily: fonts,
  headings: { fontFamily: fonts, fontWeight: '600' },
  fontSizes: { xs: '0.8rem', sm: '0.9rem', md: '0.94rem', lg: '1.06rem', xl: '1.2rem' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    // Colour alone does not tell a link from the words around it.
    Anchor: Anchor.extend({ defaultProps: { underline: 'always' } }),
    Modal: Modal.extend({
      // A dialog takes the keyboard at once, so that nothing typed is lost.
      defaultProps: { closeButtonProps: { 'aria-label': 'Close' }, transitionProps: { duration: 0 } },
    }),
    Notification: Notification.extend({ defaultProps: { closeButtonProps: { 'aria-label': 'Close' } } }),
    Button: Button.extend({ defaultProps: { fw: 500 } }),
  },
});
