package org.section16.batch;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** All targets of a run, which are opened, resumed and completed together. */
final class Targets implements Closeable {
  private final List<Target> targets;

  Targets(List<Target> targets) {
    this.targets = List.copyOf(targets);
  }

  /** Starts new outputs for all targets. */
  void open() throws IOException {
    for (Target target : targets) {
      target.close();
      target.open();
    }
  }

  /** Resumes all targets from {@code states}; returns whether that is possible for all. */
  boolean resume(List<String> states) throws IOException {
    for (int i = 0; i < targets.size(); i++) {
      if (!targets.get(i).resume(states.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether all targets are complete and only need to be published. */
  boolean resumeComplete(List<String> states) throws IOException {
    for (int i = 0; i < targets.size(); i++) {
      if (!targets.get(i).resumeComplete(states.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Appends to each target its part. */
  void append(List<byte[]> parts) throws IOException {
    for (int i = 0; i < targets.size(); i++) {
      byte[] part = parts.get(i);
      if (part.length > 0) {
        targets.get(i).append(part);
      }
    }
  }

  /** Returns the states of all targets. */
  List<String> checkpoint() throws IOException {
    List<String> states = new ArrayList<>(targets.size());
    for (Target target : targets) {
      states.add(target.checkpoint());
    }
    return states;
  }

  /** Completes all targets. */
  void complete() throws IOException {
    for (Target target : targets) {
      target.complete();
    }
  }

  /** Publishes all targets, after deleting what an earlier run left under their names. */
  void publish() throws IOException {
    for (Target target : targets) {
      target.withdraw();
    }
    for (Target target : targets) {
      target.publish();
    }
  }

  /** Returns the number of targets. */
  int size() {
    return targets.size();
  }

  @Override
  public void close() throws IOException {
    for (Target target : targets) {
      target.close();
    }
  }
}
