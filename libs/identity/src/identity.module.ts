import { type DynamicModule, Global, Module, type ModuleMetadata, type Provider } from '@nestjs/common';
import { Authenticator } from '@app/http';
import { AccessKeys } from './access-keys.js';
import { IdentityPool } from './identity-pool.js';
import { DirectoryAuthenticator } from './directory-authenticator.js';
import { FirstManager } from './first-manager.js';
import { ApiKeysController } from './http/api-keys.controller.js';
import { BetterAuthGateway } from './http/better-auth-gateway.js';
import { MeController } from './http/me.controller.js';
import { PeopleController } from './http/people.controller.js';
import { SignInController } from './http/sign-in.controller.js';
import { IDENTITY_OPTIONS, type IdentityOptions } from './identity.options.js';
import { KnownKeys } from './known-keys.js';
import { Persons } from './persons.js';
import { SignIn } from './sign-in.js';
import type { SignInMail } from './sign-in-mail.js';

export interface IdentityModuleOptions extends IdentityOptions, Pick<ModuleMetadata, 'imports'> {
  readonly signInMail: Provider<SignInMail>;
}

/** Sign-in, sessions, API keys and roles; gives the whole program its `Authenticator`. */
@Global()
@Module({})
export class IdentityModule {
  static forRoot({ signInMail, imports = [], ...options }: IdentityModuleOptions): DynamicModule {
    return {
      module: IdentityModule,
      imports,
      controllers: [SignInController, MeController, PeopleController, ApiKeysController],
      providers: [
        { provide: IDENTITY_OPTIONS, useValue: options },
        { provide: Authenticator, useClass: DirectoryAuthenticator },
        signInMail,
        IdentityPool,
        Persons,
        SignIn,
        AccessKeys,
        KnownKeys,
        FirstManager,
        BetterAuthGateway,
      ],
      exports: [Authenticator, Persons, SignIn, AccessKeys, FirstManager, IdentityPool, IDENTITY_OPTIONS],
    };
  }
}
