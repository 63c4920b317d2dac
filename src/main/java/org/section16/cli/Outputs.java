package org.section16.cli;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.section16.batch.Messages;
import org.section16.batch.Part;
import org.section16.batch.Progress;
import org.section16.batch.StreamTarget;
import org.section16.batch.Target;
import org.section16.output.DiagnosticReport;
import org.section16.render.Renderings;

/** The outputs of a run: what is written for each input, and where. */
final class Outputs {
  private final List<Part> parts = new ArrayList<>();
  private final List<Target> targets = new ArrayList<>();

  List<Part> parts() {
    return parts;
  }

  List<Target> targets() {
    return targets;
  }

  void add(Part.Single part, Target target) {
    add(Part.one(part), List.of(target));
  }

  /** Adds a part that goes to several targets. */
  void add(Part part, List<? extends Target> partTargets) {
    parts.add(part);
    targets.addAll(partTargets);
  }

  /** Adds a part that writes its own files. */
  void addSelfWriting(Part part) {
    add(part, List.of(new StreamTarget(OutputStream.nullOutputStream())));
  }

  /** Adds the diagnostics with their source lines on standard error. */
  void addMessages(Streams streams, Progress progress) {
    DiagnosticReport report = DiagnosticReport.text();
    add(
        reading -> bytes(Renderings.entries(report, reading)),
        new Messages(streams.err(), progress));
  }

  /** Adds only the diagnostics of inputs that cannot be read, on standard error. */
  void addUnreadable(Streams streams, Progress progress) {
    DiagnosticReport report = DiagnosticReport.text();
    add(
        reading ->
            reading.result().isPresent()
                ? Part.NOTHING
                : bytes(Renderings.entries(report, reading)),
        new Messages(streams.err(), progress));
  }

  static byte[] bytes(String text) {
    return Renderings.bytes(text);
  }
}
