export { AccessKeys, type NewApiKey } from './access-keys.js';
export { ABILITIES, type Ability, allowed, type Membership, type Role, ROLES } from './domain/access.js';
export { FirstManager } from './first-manager.js';
export { identityProblems } from './http/identity.problems.js';
export { meView } from './http/identity.views.js';
export { IdentityModule, type IdentityModuleOptions } from './identity.module.js';
export { type NewPerson, type Person, Persons } from './persons.js';
export { SignIn } from './sign-in.js';
export { SignInMail, type SignInMessage } from './sign-in-mail.js';
