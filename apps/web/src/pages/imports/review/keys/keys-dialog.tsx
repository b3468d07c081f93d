import { Kbd, Modal, Table } from '@mantine/core';
import { keyWords, reviewKeys } from './review-keys.js';

/** Every key of the review, with what it does. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Modal opened onClose={onClose} title="Keys of the review">
      <Table verticalSpacing={6} withRowBorders={false}>
        <Table.Tbody>
          {reviewKeys.map(({ act, keys, shown, words }) => (
            <Table.Tr key={act}>
              <Table.Th scope="row" w={90}>
                {(shown === undefined ? keys : [shown]).map((key) => (
                  <Kbd key={key} me={4}>
                    {keyWords(key)}
                  </Kbd>
                ))}
              </Table.Th>
              <Table.Td>{words}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  );
}
