package org.section16.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * {@code mvn -Pload verify}: many requests over a few connections, in quiet and among clients that
 * are idle, slow, broken and greedy. Each answer is compared with what the command line wrote.
 * Fails if one is lost or other, or if it takes too long.
 */
public final class LoadRun {
  private static final int CONNECTIONS = 16;
  private static final int IDLE = 1_000;
  private static final int SLOW = 100;
  private static final double MIN_SHARE_OF_COMMAND_LINE = 0.6;
  private static final List<String> FORMATS = List.of("json", "xml", "csv", "markdown", "text");
  private static final Map<String, String> EXTENSIONS =
      Map.of("json", "json", "xml", "xml", "markdown", "md", "text", "txt");
  private static final Pattern RATE = Pattern.compile("\"filingsPerSecond\":([0-9.]+)");

  private final String jar;
  private final Path folder;
  private final int requests;

  /** A document with what the command line makes of it. */
  private static final class Expected {
    private final String format;
    private final String name;
    private final byte[] document;
    private final byte[] answer;

    Expected(String format, String name, byte[] document, byte[] answer) {
      this.format = format;
      this.name = name;
      this.document = document;
      this.answer = answer;
    }

    String format() {
      return format;
    }

    String name() {
      return name;
    }

    byte[] document() {
      return document;
    }

    byte[] answer() {
      return answer;
    }
  }

  private LoadRun(String jar, Path folder, int requests) {
    this.jar = jar;
    this.folder = folder;
    this.requests = requests;
  }

  /**
   * Runs it.
   *
   * @param arguments the runnable jar, a folder for what is written, and the number of requests
   */
  public static void main(String[] arguments) throws Exception {
    new LoadRun(arguments[0], Path.of(arguments[1]), Integer.parseInt(arguments[2])).run();
  }

  private void run() throws Exception {
    List<Path> documents = write();
    Map<String, byte[]> lines = new HashMap<>();
    double commandLine = commandLine(lines);
    List<Expected> expected = new ArrayList<>();
    for (Path document : documents) {
      String name = document.toString();
      expected.add(
          new Expected(
              "jsonl", name, Files.readAllBytes(document), requireNonNull(lines.get(name))));
    }
    List<Expected> formats = otherFormats();
    Process server =
        new ProcessBuilder("java", "-jar", jar, "serve", "--port", "0")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      String line =
          new BufferedReader(new InputStreamReader(server.getInputStream(), UTF_8)).readLine();
      URI uri = URI.create(line.substring(line.lastIndexOf(' ') + 1));
      System.out.printf(
          Locale.ROOT, "parse --format jsonl: %,.0f documents a second%n", commandLine);
      ask(uri, formats, "every format");
      double quiet = ask(uri, expected, "in quiet");
      try (Trouble trouble = new Trouble(uri)) {
        ask(uri, expected, "among " + trouble);
        System.out.println(trouble.result());
      }
      System.out.printf(
          Locale.ROOT, "share of the command line, in quiet: %.0f %%%n", 100 * quiet / commandLine);
      if (quiet < MIN_SHARE_OF_COMMAND_LINE * commandLine) {
        throw new IllegalStateException("too slow");
      }
    } finally {
      server.destroy();
      System.out.println("the server ended with " + server.waitFor());
    }
  }

  /** Copies of the filings under as many names as there are requests. */
  private List<Path> write() throws IOException {
    // Its result may be an absolute path.
    Path target = folder.resolve("documents");
    Files.createDirectories(target);
    List<Path> originals = filings();
    List<Path> documents = new ArrayList<>();
    for (int i = 0; i < requests; i++) {
      Path original = originals.get(i % originals.size());
      Path copy = target.resolve(String.format(Locale.ROOT, "%06d-%s", i, original.getFileName()));
      Files.write(copy, Files.readAllBytes(original));
      documents.add(copy);
    }
    return documents;
  }

  private static List<Path> filings() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("testdata/filings"))) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  private double commandLine(Map<String, byte[]> lines) throws Exception {
    Path out = folder.resolve("filings.jsonl");
    Path summary = folder.resolve("summary.json");
    String documents = folder.resolve("documents").toString();
    parse("jsonl", out, documents, "--summary", summary.toString());
    Pattern file = Pattern.compile("\\{\"file\":\"([^\"]*)\"");
    try (BufferedReader reader = Files.newBufferedReader(out)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        Matcher matcher = file.matcher(line);
        if (matcher.lookingAt()) {
          lines.put(matcher.group(1), (line + "\n").getBytes(UTF_8));
        }
      }
    }
    Matcher rate = RATE.matcher(Files.readString(summary));
    if (!rate.find() || lines.size() != requests) {
      throw new IllegalStateException("the command line wrote " + lines.size() + " filings");
    }
    return Double.parseDouble(rate.group(1));
  }

  private void parse(String format, Path out, String input, String... more) throws Exception {
    List<String> command =
        new ArrayList<>(List.of("java", "-jar", jar, "parse", "-q", "--format", format, "--out"));
    command.add(out.toString());
    command.addAll(List.of(more));
    command.add(input);
    int status = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (status > 1) {
      throw new IllegalStateException("parse --format " + format + " gave " + status);
    }
  }

  private List<Expected> otherFormats() throws Exception {
    List<Expected> expected = new ArrayList<>();
    for (String format : FORMATS) {
      for (Path document : filings()) {
        Path out;
        if (format.equals("csv")) {
          out = folder.resolve("csv").resolve(document.getFileName() + ".csv");
          Files.createDirectories(out.getParent());
        } else {
          String stem = document.getFileName().toString().replaceFirst("\\.md$", "");
          out = folder.resolve(format).resolve(stem + "." + EXTENSIONS.get(format));
        }
        if (!Files.exists(out)) {
          String input = format.equals("csv") ? document.toString() : "testdata/filings/*.md";
          parse(format, format.equals("csv") ? out : requireNonNull(out.getParent()), input);
        }
        expected.add(
            new Expected(
                format,
                document.toString(),
                Files.readAllBytes(document),
                Files.readAllBytes(out)));
      }
    }
    return expected;
  }

  /** Asks for all, and gives how many answers came in a second. */
  private static double ask(URI uri, List<Expected> all, String how) throws Exception {
    AtomicInteger next = new AtomicInteger();
    AtomicLong longest = new AtomicLong();
    Callable<Integer> client =
        () -> {
          int right = 0;
          try (Connection connection = new Connection(uri)) {
            for (int i = next.getAndIncrement(); i < all.size(); i = next.getAndIncrement()) {
              long begun = System.nanoTime();
              Expected expected = all.get(i);
              if (!Arrays.equals(connection.post(expected), expected.answer())) {
                throw new IllegalStateException(
                    "another answer for " + expected.name() + " as " + expected.format());
              }
              right++;
              longest.accumulateAndGet(System.nanoTime() - begun, Math::max);
            }
          }
          return right;
        };
    ExecutorService clients = Executors.newFixedThreadPool(CONNECTIONS);
    long begun = System.nanoTime();
    List<Future<Integer>> results = new ArrayList<>();
    for (int i = 0; i < CONNECTIONS; i++) {
      results.add(clients.submit(client));
    }
    int right = 0;
    for (Future<Integer> result : results) {
      right += result.get();
    }
    double seconds = (System.nanoTime() - begun) / 1e9;
    clients.shutdown();
    System.out.printf(
        Locale.ROOT,
        "%s: %,d of %,d answers right, %,.0f a second, the longest after %.2f s%n",
        how,
        right,
        all.size(),
        right / seconds,
        longest.get() / 1e9);
    return right / seconds;
  }

  /** A connection that is kept. */
  private static final class Connection implements AutoCloseable {
    private final Socket socket;
    private final InputStream in;

    Connection(URI uri) throws IOException {
      socket = new Socket(uri.getHost(), uri.getPort());
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(120_000);
      in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    byte[] post(Expected expected) throws IOException {
      byte[] head =
          head(
              "format=" + expected.format() + "&name=" + expected.name(),
              expected.document().length);
      byte[] request = Arrays.copyOf(head, head.length + expected.document().length);
      System.arraycopy(expected.document(), 0, request, head.length, expected.document().length);
      socket.getOutputStream().write(request);
      int length = -1;
      for (String line = line(); !line.isEmpty(); line = line()) {
        if (line.toLowerCase(Locale.ROOT).startsWith("content-length: ")) {
          length = Integer.parseInt(line.substring("content-length: ".length()));
        }
      }
      return in.readNBytes(length);
    }

    private String line() throws IOException {
      StringBuilder line = new StringBuilder();
      for (int c = in.read(); c != '\n'; c = in.read()) {
        if (c < 0) {
          throw new EOFException("no answer");
        }
        if (c != '\r') {
          line.append((char) c);
        }
      }
      return line.toString();
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }

  private static byte[] head(String query, long length) {
    return ("POST /v1/parse?"
            + query
            + " HTTP/1.1\r\nHost: x\r\nContent-Length: "
            + length
            + "\r\n\r\n")
        .getBytes(UTF_8);
  }

  /** Clients that mean no good, or no harm. */
  private static final class Trouble implements AutoCloseable {
    private final URI uri;
    private final List<Socket> idle = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicBoolean ended = new AtomicBoolean();
    private final AtomicInteger broken = new AtomicInteger();
    private final AtomicInteger oversized = new AtomicInteger();
    private final AtomicInteger malformed = new AtomicInteger();

    /** Makes trouble. */
    @FunctionalInterface
    private interface Maker {
      void make() throws IOException, InterruptedException;
    }

    Trouble(URI uri) throws IOException {
      this.uri = uri;
      for (int i = 0; i < IDLE; i++) {
        idle.add(connect());
      }
      for (int i = 0; i < SLOW; i++) {
        again(this::drip);
      }
      again(this::breakOff);
      again(this::sendTooMuch);
      again(this::sendNonsense);
    }

    private Socket connect() throws IOException {
      Socket socket = new Socket(uri.getHost(), uri.getPort());
      socket.setSoTimeout(60_000);
      return socket;
    }

    private void again(Maker maker) {
      Thread thread =
          new Thread(
              () -> {
                while (!ended.get()) {
                  try {
                    maker.make();
                  } catch (IOException e) {
                    // The server has closed the connection, as it may.
                  } catch (InterruptedException e) {
                    return;
                  }
                }
              });
      thread.setDaemon(true);
      thread.start();
      threads.add(thread);
    }

    private void drip() throws IOException, InterruptedException {
      try (Socket socket = connect()) {
        socket.getOutputStream().write(head("format=json", 10_000));
        while (!ended.get()) {
          socket.getOutputStream().write('x');
          Thread.sleep(500);
        }
      }
    }

    private void breakOff() throws IOException, InterruptedException {
      try (Socket socket = connect()) {
        socket.getOutputStream().write(head("format=json", 10_000));
        socket.getOutputStream().write("half".getBytes(UTF_8));
        socket.setSoLinger(true, 0);
        broken.incrementAndGet();
      }
      Thread.sleep(20);
    }

    private void sendTooMuch() throws IOException, InterruptedException {
      try (Socket socket = connect()) {
        socket.getOutputStream().write(head("format=json", 12_000_000));
        byte[] piece = new byte[1 << 16];
        Arrays.fill(piece, (byte) 'x');
        for (int sent = 0; sent < 12_000_000; ) {
          int length = Math.min(piece.length, 12_000_000 - sent);
          socket.getOutputStream().write(piece, 0, length);
          sent += length;
        }
        count(socket, "HTTP/1.1 413", oversized);
      }
      Thread.sleep(500);
    }

    private void sendNonsense() throws IOException, InterruptedException {
      try (Socket socket = connect()) {
        socket.getOutputStream().write("\0\1\2 nonsense\r\n\r\n".getBytes(UTF_8));
        count(socket, "HTTP/1.1 400", malformed);
      }
      Thread.sleep(20);
    }

    private static void count(Socket socket, String status, AtomicInteger counter)
        throws IOException {
      byte[] answer = socket.getInputStream().readNBytes(status.length());
      if (new String(answer, UTF_8).equals(status)) {
        counter.incrementAndGet();
      }
    }

    String result() {
      return String.format(
          Locale.ROOT,
          "meanwhile: %,d requests broken off, %,d oversized answered 413, %,d malformed answered 400",
          broken.get(),
          oversized.get(),
          malformed.get());
    }

    @Override
    public String toString() {
      return IDLE + " idle, " + SLOW + " slow and some broken clients";
    }

    @Override
    public void close() throws IOException {
      ended.set(true);
      threads.forEach(Thread::interrupt);
      for (Socket socket : idle) {
        socket.close();
      }
    }
  }
}
