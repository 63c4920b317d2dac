package org.section16.batch;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** All targets of a run, which begin, go on and end together. */
final class Targets implements Closeable {
  private final List<Target> targets;

  Targets(List<Target> targets) {
    this.targets = List.copyOf(targets);
  }

  /** Begins all anew. */
  void open() throws IOException {
    for (Target target : targets) {
      target.close();
      target.open();
    }
  }

  /** Returns whether all can go on from {@code states}, and makes them. */
  boolean resume(List<String> states) throws IOException {
    for (int i = 0; i < targets.size(); i++) {
      if (!targets.get(i).resume(states.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether all are complete and want no more than their names. */
  boolean resumeComplete(List<String> states) throws IOException {
    for (int i = 0; i < targets.size(); i++) {
      if (!targets.get(i).resumeComplete(states.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Gives each target its part. */
  void append(List<byte[]> parts) throws IOException {
    for (int i = 0; i < targets.size(); i++) {
      byte[] part = parts.get(i);
      if (part.length > 0) {
        targets.get(i).append(part);
      }
    }
  }

  /** The states of all. */
  List<String> checkpoint() throws IOException {
    List<String> states = new ArrayList<>(targets.size());
    for (Target target : targets) {
      states.add(target.checkpoint());
    }
    return states;
  }

  /** Writes all that is not written yet. */
  void complete() throws IOException {
    for (Target target : targets) {
      target.complete();
    }
  }

  /** Gives all their names; what another run left under them is gone before the first appears. */
  void publish() throws IOException {
    for (Target target : targets) {
      target.withdraw();
    }
    for (Target target : targets) {
      target.publish();
    }
  }

  /** How many there are. */
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
