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
 * Shows people the progress of a run: a bar that is redrawn on a terminal, occasional lines
 * elsewhere.
 *
 * <pre>{@code
 * [============>                 ]  41%  82,310/200,000 files  3,267/s  0:36 left
 * }</pre>
 */
public final class Progress {
  private static final int BAR_WIDTH = 30;
  private static final long NANOS_PER_SECOND = 1_000_000_000L;
  private static final String ERASE = "\r\u001b[K";

  private final OutputStream out;
  private final boolean isBar;
  private final long interval;
  private final LongSupplier nanoTime;
  private OptionalLong total = OptionalLong.empty();
  private long startTime;
  private long doneAtStart;
  private long lastShown;
  private boolean isDrawn;

  private Progress(OutputStream out, boolean isBar, long interval, LongSupplier nanoTime) {
    this.out = requireNonNull(out);
    this.isBar = isBar;
    this.interval = interval;
    this.nanoTime = nanoTime;
  }

  /** Returns a progress bar for a terminal. */
  public static Progress bar(OutputStream out, LongSupplier nanoTime) {
    return new Progress(out, true, NANOS_PER_SECOND / 5, nanoTime);
  }

  /** Returns a progress that writes a line every ten seconds. */
  public static Progress lines(OutputStream out, LongSupplier nanoTime) {
    return new Progress(out, false, 10 * NANOS_PER_SECOND, nanoTime);
  }

  /** Returns a progress that shows nothing. */
  public static Progress none() {
    return new Progress(OutputStream.nullOutputStream(), false, Long.MAX_VALUE, () -> 0);
  }

  /** Returns whether the number of inputs is needed, for which their names must be listed. */
  boolean wantsTotal() {
    return isBar;
  }

  /**
   * Starts.
   *
   * @param done the number of inputs that an earlier run has processed
   */
  void start(long done, OptionalLong totalInputs) {
    total = totalInputs;
    doneAtStart = done;
    startTime = nanoTime.getAsLong();
    lastShown = startTime;
  }

  /**
   * Shows the progress if it is time to.
   *
   * @param done the number of processed inputs
   * @param fraction the fraction of all inputs, used if the number of inputs is unknown
   */
  void update(long done, OptionalDouble fraction) throws IOException {
    long now = nanoTime.getAsLong();
    if (now - lastShown < interval || done - doneAtStart < 2) {
      return;
    }
    lastShown = now;
    String line = describe(done, fraction, (now - startTime) / (double) NANOS_PER_SECOND);
    write(isBar ? ERASE + line : line + "\n");
    isDrawn = isBar;
  }

  /** Erases the bar to make room for other text. */
  void clear() throws IOException {
    if (isDrawn) {
      write(ERASE);
      isDrawn = false;
    }
  }

  private String describe(long done, OptionalDouble knownFraction, double seconds) {
    OptionalDouble fraction =
        total.isPresent() && total.getAsLong() > 0
            ? OptionalDouble.of((double) done / total.getAsLong())
            : knownFraction;
    double perSecond = seconds > 0 ? (done - doneAtStart) / seconds : 0;
    StringBuilder line = new StringBuilder();
    if (isBar && fraction.isPresent()) {
      int filled = (int) Math.round(Math.min(1, fraction.getAsDouble()) * BAR_WIDTH);
      line.append('[').append("=".repeat(filled)).append(filled < BAR_WIDTH ? ">" : "");
      line.append(" ".repeat(Math.max(0, BAR_WIDTH - filled - 1))).append("] ");
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
