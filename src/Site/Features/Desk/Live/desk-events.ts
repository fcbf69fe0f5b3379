/** What the server tells pages of the desk; `open` where the stream is there (again) and something may have been missed. */
export type News = { question: number; kind: string };

const listeners = new Set<(news: News) => void>();
const pages = new BroadcastChannel("desk-events");
let following = false;

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
  source.addEventListener("open", () => {
    wait = 1000;
    share({ question: 0, kind: "open" });
  });
  source.addEventListener("desk", (event) => share(JSON.parse((event as MessageEvent<string>).data)));
  source.addEventListener("error", () => {
    // The browser tries again by itself, unless what answered was no stream: a proxy in front of a server that is away.
    if (source.readyState !== EventSource.CLOSED) return;
    setTimeout(() => follow(address, Math.min(wait * 2, 60_000)), wait);
  });
}

function share(news: News) {
  pages.postMessage(news);
  tell(news);
}

function tell(news: News) {
  for (const listener of listeners) listener(news);
}
