import { dateWords, fill, type Forms, type Language, listed, locales } from '@app/mail';
import { type ClosingContent } from './closing-content.js';
import { type ClosingRole } from './closing.table.js';

/** What the mail says in one language. `{name}` and its like are places to fill. */
interface Words {
  readonly hello: string;
  readonly heading: string;
  readonly subject: string;
  readonly happened: string;
  readonly whatItIs: Forms;
  readonly whatToDo: string;
  readonly checkpoint: string;
  readonly all: string;
  readonly roles: Readonly<Record<ClosingRole, string>>;
  readonly why: string;
  readonly body: string;
  readonly someBody: string;
}

const written: Readonly<Record<Language, Words>> = {
  en: {
    hello: 'Hello {name},',
    heading: 'Checkpoint of the register after {meeting}',
    subject: 'Checkpoint of the register after {meeting}, closed on {date}',
    happened: '{title} ({meeting}) was closed on {date}: the register holds what it agreed.',
    whatItIs: {
      one: 'The attachment is a signed checkpoint. These few lines fix the {n} event recorded until then: if it is ever altered, removed, moved or back-dated, a check against your copy finds it.',
      other:
        'The attachment is a signed checkpoint. These few lines fix all {n} events recorded until then: if any of them is ever altered, removed, moved or back-dated, a check against your copy finds it.',
    },
    whatToDo:
      'Please keep the attachment where nobody who runs this register can reach it. To check the register, or an export of it, run:',
    checkpoint: 'The checkpoint',
    all: 'All checkpoints, and the public key they are signed with',
    roles: { chair: 'chair', auditor: 'an auditor' },
    why: 'You get this because you are {roles} of {bodies}. There is one such mail each time a meeting is closed.',
    body: 'the {name}',
    someBody: 'the body that met',
  },
  fr: {
    hello: 'Bonjour {name},',
    heading: 'Point de contrôle du registre après {meeting}',
    subject: 'Point de contrôle du registre après {meeting}, réunion clôturée le {date}',
    happened: '{title} ({meeting}), réunion clôturée le {date}\u00a0: le registre contient ce qui y a été convenu.',
    whatItIs: {
      one: 'La pièce jointe est un point de contrôle signé. Ces quelques lignes fixent le seul événement enregistré jusque-là ({n})\u00a0: s’il est un jour modifié, supprimé, déplacé ou antidaté, une vérification avec votre copie le révèle.',
      other:
        'La pièce jointe est un point de contrôle signé. Ces quelques lignes fixent les {n} événements enregistrés jusque-là\u00a0: si l’un d’eux est un jour modifié, supprimé, déplacé ou antidaté, une vérification avec votre copie le révèle.',
    },
    whatToDo:
      'Merci de conserver la pièce jointe là où aucune des personnes qui gèrent ce registre ne peut l’atteindre. Pour vérifier le registre, ou une copie exportée, exécutez\u00a0:',
    checkpoint: 'Le point de contrôle',
    all: 'Tous les points de contrôle, et la clé publique de leur signature',
    roles: { chair: 'de la présidence', auditor: 'de l’audit' },
    why: 'Vous recevez ce message au titre {roles} de\u00a0: {bodies}. Un seul message de ce genre est envoyé à la clôture de chaque réunion.',
    body: '{name}',
    someBody: 'l’organe qui s’est réuni',
  },
  es: {
    hello: 'Hola, {name}:',
    heading: 'Punto de control del registro tras {meeting}',
    subject: 'Punto de control del registro tras {meeting}, reunión cerrada el {date}',
    happened: '{title} ({meeting}), reunión cerrada el {date}: el registro contiene lo que en ella se acordó.',
    whatItIs: {
      one: 'El archivo adjunto es un punto de control firmado. Estas pocas líneas fijan el único evento registrado hasta entonces ({n}): si alguna vez se altera, suprime, traslada o antedata, una comprobación con su copia lo descubre.',
      other:
        'El archivo adjunto es un punto de control firmado. Estas pocas líneas fijan los {n} eventos registrados hasta entonces: si alguno de ellos se altera, suprime, traslada o antedata, una comprobación con su copia lo descubre.',
    },
    whatToDo:
      'Le rogamos que guarde el archivo adjunto donde no pueda alcanzarlo nadie que gestione este registro. Para comprobar el registro, o una copia exportada, ejecute:',
    checkpoint: 'El punto de control',
    all: 'Todos los puntos de control y la clave pública con que se firman',
    roles: { chair: 'la presidencia', auditor: 'la auditoría' },
    why: 'Recibe este mensaje porque ejerce {roles} de: {bodies}. Se envía uno cada vez que se cierra una reunión.',
    body: '{name}',
    someBody: 'el órgano que se reunió',
  },
};

/** Named by what it covers, so that the copies of several meetings can lie in one folder. */
export function fileName({ closing, size }: Pick<ClosingContent, 'closing' | 'size'>): string {
  return `checkpoint-${closing.meeting}-${size}.txt`;
}

/** All sentences of a mail. */
export function closingWords({ language, closing, to, roles, size }: ClosingContent) {
  const words = written[language];
  const locale = { locale: locales[language] };
  const { meeting, title, closedOn, bodies } = closing;
  const places = { meeting, title, name: to.name, date: dateWords(locale, closedOn) };
  const offices = roles.map((role) => words.roles[role]);
  const named = bodies.length === 0 ? [words.someBody] : bodies.map((name) => fill(words.body, { name }));
  return {
    hello: fill(words.hello, places),
    heading: fill(words.heading, places),
    subject: fill(words.subject, places),
    whatHappened: fill(words.happened, places),
    whatItIs: fill(size === 1 ? words.whatItIs.one : words.whatItIs.other, {
      n: new Intl.NumberFormat(locale.locale).format(size),
    }),
    whatToDo: words.whatToDo,
    checkpoint: words.checkpoint,
    all: words.all,
    whyYouGetThis: fill(words.why, { roles: listed(locale, offices), bodies: listed(locale, named) }),
  };
}
