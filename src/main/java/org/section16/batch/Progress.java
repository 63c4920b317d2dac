package org.section16.batch;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/**
 * Tells people how far a run has come: a bar that is redrawn on a terminal, a line now and then
 * elsewhere.
 *
 * <pre>{@code
 * [============>                 ]  41%  82,310/200,000 files  3,267/s  0:36 left
 * }</pre>
 */
public final class Progress {
  private static final int BAR = 30;
  private static final long NANOS = 1_000_000_000L;
  private static final String ERASE = "\r\u001b[K";

  private final OutputStream out;
  private final boolean bar;
  private final long interval;
  private final LongSupplier nanoTime;
  private OptionalLong total = OptionalLong.empty();
  private long started;
  private long startedAt;
  private long shown;
  private boolean drawn;

  private Progress(OutputStream out, boolean bar, long interval, LongSupplier nanoTime) {
    this.out = requireNonNull(out);
    this.bar = bar;
    this.interval = interval;
    this.nanoTime = nanoTime;
  }

  /** A bar on a terminal. */
  public static Progress bar(OutputStream out, LongSupplier nanoTime) {
    return new Progress(out, true, NANOS / 5, nanoTime);
  }

  /** A line each ten seconds. */
  public static Progress lines(OutputStream out, LongSupplier nanoTime) {
    return new Progress(out, false, 10 * NANOS, nanoTime);
  }

  /** Nothing. */
  public static Progress none() {
    return new Progress(OutputStream.nullOutputStream(), false, Long.MAX_VALUE, () -> 0);
  }

  /** Returns whether it can use the number of inputs, which takes a look at all of their names. */
  boolean wantsTotal() {
    return bar;
  }

  /**
   * Begins.
   *
   * @param done how many inputs an earlier run has done
   */
  void start(long done, OptionalLong totalInputs) {
    total = totalInputs;
    startedAt = done;
    started = nanoTime.getAsLong();
    shown = started;
  }

  /**
   * Shows how far the run is, if it is time to.
   *
   * @param done how many inputs are done
   * @param fraction how much that is of all, where the number of inputs is not known
   */
  void update(long done, OptionalDouble fraction) throws IOException {
    long now = nanoTime.getAsLong();
    if (now - shown < interval || done - startedAt < 2) {
      return;
    }
    shown = now;
    String line = describe(done, fraction, (now - started) / (double) NANOS);
    write(bar ? ERASE + line : line + "\n");
    drawn = bar;
  }

  /** Makes place for other text. */
  void clear() throws IOException {
    if (drawn) {
      write(ERASE);
      drawn = false;
    }
  }

  private String describe(long done, OptionalDouble knownFraction, double seconds) {
    OptionalDouble fraction =
        total.isPresent() && total.getAsLong() > 0
            ? OptionalDouble.of((double) done / total.getAsLong())
            : knownFraction;
    double perSecond = seconds > 0 ? (done - startedAt) / seconds : 0;
    StringBuilder line = new StringBuilder();
    if (bar && fraction.isPresent()) {
      int filled = (int) Math.round(Math.min(1, fraction.getAsDouble()) * BAR);
      line.append('[').append("=".repeat(filled)).append(filled < BAR ? ">" : "");
      line.append(" ".repeat(Math.max(0, BAR - filled - 1))).append("] ");
    }
    fraction.ifPresent(f -> line.append(format("%3d%%  ", Math.round(100 * f))));
    line.append(format("%,d", done));
    total.ifPresent(all -> line.append(format("/%,d", all)));
    line.append(format(" files  %,d/s", Math.round(perSecond)));
    if (fraction.isPresent() && perSecond > 0 && fraction.getAsDouble() > 0) {
      double left = (done / fraction.getAsDouble() - done) / perSecond;
      line.append("  ").append(duration(Math.round(left))).append(" left");
    }
    return line.toString();
  }

  private static String duration(long seconds) {
    return seconds < 3600
        ? format("%d:%02d", seconds / 60, seconds % 60)
        : format("%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  private void write(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
