import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { NavLink, useLocation } from 'react-router';
import { withShared } from '../../app/address.js';
import { useWorkspace } from '../../app/workspace.js';
import { Page } from '../../ui/page.js';
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
  const { search } = useLocation();
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
        <nav aria-label="Questions across meetings" className={`no-print ${classes['questions'] ?? ''}`}>
          {questions.map(({ to, label }) => (
            <NavLink key={to} to={withShared(to, search)} end className={classes['question'] ?? ''}>
              {label}
            </NavLink>
          ))}
        </nav>
        {children}
      </Page>
    </div>
  );
}
