import { unreachable } from '@app/kernel';
console.log(unreachable.name);
