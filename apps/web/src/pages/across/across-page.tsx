import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWorkspace } from '../../app/workspace.js';
import { Page } from '../../ui/page.js';
import { Tabs } from '../../ui/tabs.js';
import classes from './across.module.css';

const questions = [
  { to: '/across', label: 'Matters arising' },
  { to: '/across/silence', label: 'Silence' },
  { to: '/across/stuck', label: 'Stuck' },
  { to: '/across/ageing', label: 'Ageing' },
  { to: '/across/subjects', label: 'By instrument or party' },
] as const;

interface AcrossPageProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** The frame of the questions across meetings: which there are, and the answer to one of them, to be printed. */
export function AcrossPage({ title, children }: AcrossPageProps) {
  const { body } = useWorkspace();
  return (
    <div className={classes['answer']}>
      <Page
        title={`${title}: ${body}`}
        aside={
          <Button
            variant="default"
            className="no-print"
            onClick={() => {
              window.print();
            }}
          >
            Print
          </Button>
        }
      >
        <Tabs label="Questions across meetings" tabs={questions} />
        {children}
      </Page>
    </div>
  );
}
