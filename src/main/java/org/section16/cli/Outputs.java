package org.section16.cli;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.section16.Diagnostic;
import org.section16.batch.Messages;
import org.section16.batch.Part;
import org.section16.batch.Progress;
import org.section16.batch.Reading;
import org.section16.batch.StreamTarget;
import org.section16.batch.Target;

/** The outputs of a run: what is made of each input, and where it goes. */
final class Outputs {
  private final List<Part> parts = new ArrayList<>();
  private final List<Target> targets = new ArrayList<>();

  List<Part> parts() {
    return parts;
  }

  List<Target> targets() {
    return targets;
  }

  void add(Part part, Target target) {
    parts.add(part);
    targets.add(target);
  }

  /** Adds a part that writes files itself. */
  void addSelfWriting(Part part) {
    add(part, new StreamTarget(OutputStream.nullOutputStream()));
  }

  /** Adds the diagnostics with their source lines on standard error. */
  void addMessages(Streams streams, Progress progress) {
    add(reading -> bytes(messages(reading)), new Messages(streams.err(), progress));
  }

  /** The diagnostics of an input, each with its source line and a caret. */
  static String messages(Reading reading) {
    StringBuilder text = new StringBuilder();
    String name = reading.input().name();
    for (Diagnostic diagnostic : reading.diagnostics()) {
      String message =
          reading
              .result()
              .map(result -> diagnostic.format(name, result.source()))
              .orElseGet(
                  () ->
                      name
                          + ": error: "
                          + diagnostic.message()
                          + " ["
                          + diagnostic.code().id()
                          + "]");
      text.append(message).append('\n');
    }
    return text.toString();
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
