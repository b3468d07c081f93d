import { Controller, Get, type Type } from '@nestjs/common';
import { smallApp } from '../test/small-app.js';
import { PUBLIC, Route, RouteList } from './index.js';

@Controller('api/v1/things')
class NamelessController {
  @Get()
  list(): object {
    return {};
  }
}

@Controller('api/v1/things')
class MisspeltController {
  @Get()
  @Route({ ability: 'thing.raed', summary: 'Lists' })
  list(): object {
    return {};
  }
}

describe('every route names its permission', () => {
  it.each<[Type, string]>([
    [NamelessController, 'GET /api/v1/things (none)'],
    [MisspeltController, 'GET /api/v1/things (thing.raed)'],
  ])('or the program does not start: %p', async (controller, route) => {
    await expect(smallApp([controller])).rejects.toThrow(
      `Give each route an ability of the access table by @Route: ${route}`,
    );
  });

  it('and of this lib only health is public', async () => {
    const app = await smallApp([]);
    const open = app
      .get(RouteList)
      .all()
      .filter(({ ability }) => ability === PUBLIC);
    await app.close();
    expect(open.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /health/live', 'GET /health/ready']);
  });
});
