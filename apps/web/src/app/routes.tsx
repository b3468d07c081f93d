import { createBrowserRouter } from 'react-router';
import { Shell } from './shell.js';
import { RouteFailure } from './route-failure.js';

/** Each page is a chunk of its own. */
export const router = createBrowserRouter([
  {
    path: '/sign-in',
    errorElement: <RouteFailure />,
    HydrateFallback: () => null,
    children: [
      { index: true, lazy: async () => ({ Component: (await import('../pages/sign-in/sign-in-page.js')).SignInPage }) },
      {
        path: 'confirm',
        lazy: async () => ({ Component: (await import('../pages/sign-in/confirm-page.js')).ConfirmPage }),
      },
    ],
  },
  {
    path: '/',
    Component: Shell,
    errorElement: <RouteFailure />,
    HydrateFallback: () => null,
    children: [
      {
        index: true,
        lazy: async () => ({ Component: (await import('../pages/overview/overview-page.js')).OverviewPage }),
      },
      {
        path: 'register',
        lazy: async () => ({ Component: (await import('../pages/register/register-page.js')).RegisterPage }),
      },
      {
        path: 'register/:id',
        lazy: async () => ({ Component: (await import('../pages/outcome/outcome-page.js')).OutcomePage }),
      },
      {
        path: 'matrix',
        lazy: async () => ({ Component: (await import('../pages/matrix/matrix-page.js')).MatrixPage }),
      },
      {
        path: 'moved',
        lazy: async () => ({ Component: (await import('../pages/moved/moved-page.js')).MovedPage }),
      },
      {
        path: 'across',
        lazy: async () => ({ Component: (await import('../pages/across/matters-page.js')).MattersPage }),
      },
      {
        path: 'across/silence',
        lazy: async () => ({ Component: (await import('../pages/across/silence-page.js')).SilencePage }),
      },
      {
        path: 'across/stuck',
        lazy: async () => ({ Component: (await import('../pages/across/stuck-page.js')).StuckPage }),
      },
      {
        path: 'across/ageing',
        lazy: async () => ({ Component: (await import('../pages/across/ageing-page.js')).AgeingPage }),
      },
      {
        path: 'across/subjects',
        lazy: async () => ({ Component: (await import('../pages/across/subjects-page.js')).SubjectsPage }),
      },
      {
        path: 'instruments/:id',
        lazy: async () => ({ Component: (await import('../pages/across/instrument-page.js')).InstrumentPage }),
      },
      {
        path: 'entities/:id',
        lazy: async () => ({ Component: (await import('../pages/across/entity-page.js')).EntityPage }),
      },
      {
        path: 'meetings',
        lazy: async () => ({ Component: (await import('../pages/meetings/meetings-page.js')).MeetingsPage }),
      },
      {
        path: 'meetings/:id',
        lazy: async () => ({ Component: (await import('../pages/meetings/meeting-page.js')).MeetingPage }),
      },
      {
        path: 'documents/:id/versions/:version',
        lazy: async () => ({ Component: (await import('../pages/documents/version-page.js')).VersionPage }),
      },
      {
        path: 'papers',
        lazy: async () => ({ Component: (await import('../pages/papers/papers-page.js')).PapersPage }),
      },
      {
        path: 'imports',
        lazy: async () => ({ Component: (await import('../pages/imports/list/imports-page.js')).ImportsPage }),
      },
      {
        path: 'imports/:id',
        lazy: async () => ({ Component: (await import('../pages/imports/review/import-page.js')).ImportPage }),
      },
      {
        path: 'reminders',
        lazy: async () => ({ Component: (await import('../pages/reminders/reminders-page.js')).RemindersPage }),
      },
      {
        path: 'directory',
        lazy: async () => ({
          Component: (await import('../pages/directory/parties/parties-page.js')).PartiesPage,
        }),
      },
      {
        path: 'directory/instruments',
        lazy: async () => ({
          Component: (await import('../pages/directory/instruments/instruments-page.js')).InstrumentsPage,
        }),
      },
      {
        path: 'directory/people',
        lazy: async () => ({ Component: (await import('../pages/directory/people/people-page.js')).PeoplePage }),
      },
      {
        path: 'directory/people/:id',
        lazy: async () => ({ Component: (await import('../pages/directory/people/person-page.js')).PersonPage }),
      },
      {
        path: 'settings',
        lazy: async () => ({ Component: (await import('../pages/settings/settings-page.js')).SettingsPage }),
      },
      {
        path: 'audit',
        lazy: async () => ({ Component: (await import('../pages/audit/audit-page.js')).AuditPage }),
      },
      {
        path: 'mailbox',
        lazy: async () => ({ Component: (await import('../pages/mailbox/mailbox-page.js')).MailboxPage }),
      },
      {
        path: 'mailbox/:id',
        lazy: async () => ({ Component: (await import('../pages/mailbox/mail-page.js')).MailPage }),
      },
      {
        path: 'system',
        lazy: async () => ({ Component: (await import('../pages/system/system-page.js')).SystemPage }),
      },
      { path: '*', lazy: async () => ({ Component: (await import('../ui/not-here.js')).NotFound }) },
    ],
  },
]);
