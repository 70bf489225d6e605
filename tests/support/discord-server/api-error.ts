/** Codes of Discord's errors: "Opcodes and Status Codes". */
export const CODES = {
  unauthorized: { status: 401, code: 0, message: '401: Unauthorized' },
  notFound: { status: 404, code: 0, message: '404: Not Found' },
  unknownChannel: { status: 404, code: 10003, message: 'Unknown Channel' },
  unknownMessage: { status: 404, code: 10008, message: 'Unknown Message' },
  unknownWebhook: { status: 404, code: 10015, message: 'Unknown Webhook' },
  unknownInteraction: { status: 404, code: 10062, message: 'Unknown interaction' },
  unknownCommand: { status: 404, code: 10063, message: 'Unknown application command' },
  alreadyAnswered: { status: 400, code: 40060, message: 'Interaction has already been acknowledged.' },
  tooManyFollowUps: {
    status: 400,
    code: 40094,
    message: 'Interaction has hit the maximum number of follow-ups',
  },
  missingAccess: { status: 403, code: 50001, message: 'Missing Access' },
  notYourMessage: { status: 403, code: 50005, message: 'Cannot edit a message authored by another user' },
  emptyMessage: { status: 400, code: 50006, message: 'Cannot send an empty message' },
  missingPermissions: { status: 403, code: 50013, message: 'Missing Permissions' },
  wrongChannelType: { status: 400, code: 50024, message: 'Cannot execute action on this channel type' },
  expiredToken: { status: 401, code: 50027, message: 'Invalid Webhook Token' },
  invalidForm: { status: 400, code: 50035, message: 'Invalid Form Body' },
  threadExists: { status: 400, code: 160004, message: 'A thread has already been created for this message' },
} as const;

interface ErrorTree {
  [key: string]: ErrorTree | { code: string; message: string }[];
}

/** A refusal as Discord words it; `problems` are the lines behind an invalid form, each beginning with its path. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly code: number;
  readonly problems: readonly string[];

  constructor(kind: keyof typeof CODES, problems: readonly string[] = []) {
    super(CODES[kind].message);
    this.status = CODES[kind].status;
    this.code = CODES[kind].code;
    this.problems = problems;
  }

  toJSON(): object {
    const body = { code: this.code, message: this.message };
    return this.problems.length === 0 ? body : { ...body, errors: errorTree(this.problems) };
  }
}

/** Discord nests the errors of a form like the form itself: `components[0].content` is `components.0.content`. */
function errorTree(problems: readonly string[]): ErrorTree {
  const tree: ErrorTree = {};
  for (const problem of problems) {
    const [, path = '', message = problem] = /^([^:]*): (.*)$/s.exec(problem) ?? [];
    let node = tree;
    for (const key of path.match(/[^.[\] ]+/g) ?? []) {
      const child = node[key];
      if (child === undefined || Array.isArray(child)) node[key] = {};
      node = node[key] as ErrorTree;
    }
    const errors = Array.isArray(node._errors) ? node._errors : [];
    node._errors = [...errors, { code: 'INVALID', message }];
  }
  return tree;
}
