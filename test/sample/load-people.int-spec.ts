import { HttpModule } from '@app/http';
import { IdentityModule, Persons, SignInMail } from '@app/identity';
import { systemClock } from '@app/kernel';
import { type INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { loadPeople } from '../../apps/standalone/src/load-sample/index.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { sample } from './the-sample.js';

const { people, workspace } = sample;
const MANAGER = '6f6c1c0e-3a0e-4b5b-9a3e-0d6a6a3f7f10';

class NoMail extends SignInMail {
  override send(): Promise<void> {
    return Promise.resolve();
  }
}

function modulesOn(databaseUrl: string) {
  const identity = IdentityModule.forRoot({
    databaseUrl,
    publicUrl: 'http://localhost:3000',
    trustedOrigins: [],
    secret: 'not a secret: nobody signs in here',
    clock: systemClock,
    signInMail: { provide: SignInMail, useClass: NoMail },
  });
  return [HttpModule.forRoot({ problems: [], logLevel: 'silent' }), identity];
}

describe('the people of the sample', () => {
  let database: FreshDatabase;
  let app: INestApplicationContext;
  let persons: Persons;
  beforeEach(async () => {
    database = await freshDatabase();
    app = await (await Test.createTestingModule({ imports: modulesOn(database.url) }).compile()).init();
    persons = app.get(Persons);
  });
  afterEach(async () => {
    await app.close();
    await database.drop();
  });

  const rolesOf = async (email: string) => (await persons.byEmail(email))?.memberships.map(({ role }) => role).sort();

  it('are offices with their roles, also when loaded twice', async () => {
    await loadPeople(persons, people, workspace.since);
    await loadPeople(persons, people, workspace.since);
    for (const { email, memberships } of people)
      expect(await rolesOf(email)).toEqual(memberships.map(({ role }) => role).sort());
  });

  it('give the system manager of the first start a further role, so that the first visitor can work', async () => {
    await persons.add({ id: MANAGER, kind: 'human', name: 'Manager', email: 'manager@example.org' });
    await loadPeople(persons, people, workspace.since);
    expect(await persons.byEmail('manager@example.org')).toMatchObject({ personId: MANAGER, name: 'Manager' });
    expect(await rolesOf('manager@example.org')).toEqual(['secretariat', 'system_manager']);
  });
});
