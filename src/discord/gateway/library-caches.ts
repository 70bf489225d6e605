import { type ClientOptions, Options } from 'discord.js';

/** What the bot said stays at hand for so long, in seconds: a reply to it is answered without asking Discord what it said. */
const OWN_MESSAGE_SECONDS = 3600;
const SWEEP_SECONDS = 600;

/** What the library keeps of a kind: nothing. */
const NONE = 0;

/**
 * Says what the Discord library keeps in memory of what it hears: servers, channels and roles, which it cannot do without, the
 * bot itself and what the bot said in the last hour. No other member is kept, and no message of theirs.
 */
export const LIBRARY_CACHES = {
  makeCache: Options.cacheWithLimits({
    UserManager: { maxSize: NONE, keepOverLimit: (user) => user.id === user.client.user?.id },
    GuildMemberManager: { maxSize: NONE, keepOverLimit: (member) => member.id === member.client.user.id },
    MessageManager: { maxSize: NONE, keepOverLimit: ({ author, client }) => author?.id === client.user.id },
    ThreadMemberManager: NONE,
    PresenceManager: NONE,
    VoiceStateManager: NONE,
    ReactionManager: NONE,
    ReactionUserManager: NONE,
    GuildBanManager: NONE,
    GuildInviteManager: NONE,
    GuildScheduledEventManager: NONE,
    StageInstanceManager: NONE,
    AutoModerationRuleManager: NONE,
    GuildEmojiManager: NONE,
    GuildStickerManager: NONE,
  }),
  sweepers: {
    ...Options.DefaultSweeperSettings,
    messages: { interval: SWEEP_SECONDS, lifetime: OWN_MESSAGE_SECONDS },
  },
} satisfies Pick<ClientOptions, 'makeCache' | 'sweepers'>;
