import { List, Text } from '@mantine/core';
import { Section } from '../../ui/section.js';
import { CopyLine } from './copy-line.js';

interface HowToVerifyProps {
  readonly verifierKey: string;
  /** The name of a checkpoint's file. */
  readonly copy: string;
}

/** The exact commands; `docs/auditing.md` says what each answer means. */
export function HowToVerify({ verifierKey, copy }: HowToVerifyProps) {
  const key = `--key '${verifierKey}'`;
  return (
    <Section title="Verify">
      <List type="ordered" spacing="sm" maw={760}>
        <List.Item>
          <Text mb={4}>
            Keep checkpoints where those who run this register cannot reach them: download one from time to time, and
            keep the mail that comes when a meeting is closed.
          </Text>
        </List.Item>
        <List.Item>
          <Text mb={4}>
            Beside the register, check the whole database against your copies, a file or a folder of them:
          </Text>
          <CopyLine text={`sequitur verify --checkpoint ${copy}`} what="the command that checks the database" />
        </List.Item>
        <List.Item>
          <Text mb={4}>
            Or have everything exported, and check the export on a machine of your own, without any network:
          </Text>
          <CopyLine text="sequitur export --audit register.audit" what="the command that exports" />
          <CopyLine
            text={`sequitur verify register.audit ${key} --checkpoint ${copy}`}
            what="the command that checks an export"
          />
        </List.Item>
        <List.Item>
          <Text mb={4}>One outcome can be proved alone: take “Proof” on its page, then run:</Text>
          <CopyLine text={`sequitur verify proof.json ${key}`} what="the command that checks a proof" />
        </List.Item>
      </List>
    </Section>
  );
}
