// A real SMTP server for tests: STARTTLS, AUTH, and every way to behave badly. Told what to do by lines of JSON on its
// standard input, it tells what happened by lines of JSON on its standard output, one answer to each order.
import { createInterface } from "node:readline";
import { readFileSync } from "node:fs";
import { SMTPServer } from "smtp-server";
import { simpleParser } from "mailparser";

const [certificate, key, user, password] = process.argv.slice(2);
const tell = (event) => process.stdout.write(`${JSON.stringify(event)}\n`);
let server;
let behaviour = { as: "accept" };

const answer = (code, text) => Object.assign(new Error(text), { responseCode: code });
const drop = (session) => [...server.connections].find((connection) => connection.id === session.id)?._socket.destroy();

const make = () => new SMTPServer({
  key: readFileSync(key),
  cert: readFileSync(certificate),
  authMethods: ["LOGIN", "PLAIN"],
  disabledCommands: behaviour.as === "plain" ? ["STARTTLS"] : [],
  closeTimeout: 0,
  onConnect(session, done) {
    tell({ happened: "connected" });
    if (behaviour.as !== "silent")
      done();
  },
  onAuth(auth, session, done) {
    const known = auth.username === user && auth.password === password;
    done(known ? null : answer(535, "5.7.8 Unknown"), { user });
  },
  onRcptTo(address, session, done) {
    // Real servers repeat the address here, which must reach no log.
    done(behaviour.as === "answer" ? answer(behaviour.code, `5.1.1 <${address.address}> says no`) : null);
  },
  async onData(stream, session, done) {
    if (behaviour.as === "dropMidway") {
      stream.once("data", () => drop(session));
      stream.resume();
      return;
    }
    const mail = await simpleParser(stream);
    tell({ happened: "received", mail: describe(mail, session) });
    if (behaviour.as === "dropBeforeAnswer")
      drop(session);
    else
      done();
  },
}).on("error", () => {});

const describe = (mail, session) => ({
  encrypted: session.secure,
  user: session.user,
  envelopeFrom: session.envelope.mailFrom.address,
  envelopeTo: session.envelope.rcptTo.map((recipient) => recipient.address),
  from: mail.from.text,
  replyTo: mail.replyTo?.text,
  to: mail.to.text,
  subject: mail.subject,
  text: mail.text,
  html: mail.html,
  messageId: mail.messageId,
  headers: Object.fromEntries(mail.headerLines.map(({ key, line }) => [key, line.slice(line.indexOf(":") + 1).trim()])),
});

const orders = {
  listen: ({ port }) => {
    server = make();
    server.listen(port, "127.0.0.1", () => tell({ happened: "listening", port: server.server.address().port }));
  },
  close: () => server.close(() => tell({ happened: "closed" })),
  behave: (order) => {
    behaviour = order;
    tell({ happened: "behaving" });
  },
};

for await (const line of createInterface({ input: process.stdin })) {
  const order = JSON.parse(line);
  orders[order.order](order);
}
process.exit(0);
