/**
 * What the server tells pages of the desk. `away` where the stream broke off; `open` where it is there (again) and something may have been
 * missed.
 */
export type News = { question: number; kind: string };

const listeners = new Set<(news: News) => void>();
const pages = new BroadcastChannel("desk-events");
let following = false;
let isAway = false;

/** The server gives a sign of life every half minute. A stream that gives none, after a sleep of the machine for instance, is dead and does not know it. */
const longestSilence = 75_000;

/** One stream serves all open pages of a browser: over HTTP/1.1 it has six connections, and a counsellor more tabs. */
export function listen(address: string, listener: (news: News) => void) {
  listeners.add(listener);
  if (following) return;
  following = true;
  pages.onmessage = (message: MessageEvent<News>) => tell(message.data);
  if (navigator.locks) void navigator.locks.request("desk-events", () => new Promise(() => follow(address)));
  else follow(address);
}

function follow(address: string, wait = 1000) {
  const source = new EventSource(address);
  let silence = 0;
  const live = () => {
    clearTimeout(silence);
    silence = window.setTimeout(() => restart(0), longestSilence);
  };
  const restart = (pause: number) => {
    clearTimeout(silence);
    source.close();
    leave();
    setTimeout(() => follow(address, Math.min(wait * 2, 60_000)), pause);
  };
  source.addEventListener("open", () => {
    wait = 1000;
    isAway = false;
    live();
    share({ question: 0, kind: "open" });
  });
  source.addEventListener("beat", live);
  source.addEventListener("desk", (event) => {
    live();
    share(JSON.parse((event as MessageEvent<string>).data));
  });
  source.addEventListener("error", () => {
    // The browser tries again by itself, unless what answered was no stream: a proxy in front of a server that is away.
    if (source.readyState === EventSource.CLOSED) restart(wait);
    else leave();
  });
}

function leave() {
  if (isAway) return;
  isAway = true;
  share({ question: 0, kind: "away" });
}

function share(news: News) {
  pages.postMessage(news);
  tell(news);
}

function tell(news: News) {
  for (const listener of listeners) listener(news);
}
