import { useMutation, useQueryClient } from '@tanstack/react-query';
import { notifications } from '@mantine/notifications';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { newKey } from '../../../api/intent-key.js';
import { rememberPosition } from '../../../api/position.js';
import { useWorkspace } from '../../../app/workspace.js';
import { withShared } from '../../../app/address.js';
import { upload } from './upload.js';

/** Puts a report in and leads to it; the same file a second time leads to the import that is there. */
export function usePutIn(meeting: string | undefined) {
  const { body } = useWorkspace();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [share, setShare] = useState(0);
  const last = useRef<{ readonly file: File; readonly key: string } | null>(null);
  const put = useMutation({
    mutationFn: (file: File) => {
      if (last.current?.file !== file) last.current = { file, key: newKey() };
      setShare(0);
      return upload({ body, meeting, file, key: last.current.key, onSent: setShare });
    },
    onSuccess: async ({ id, existing, position }) => {
      rememberPosition(position);
      if (existing) notifications.show({ position: 'top-center', message: 'This file was put in before. Here it is.' });
      await queries.invalidateQueries({ queryKey: ['imports'] });
      await navigate(withShared(`/imports/${id}?body=${encodeURIComponent(body)}`, ''));
    },
  });
  return { put, share };
}
