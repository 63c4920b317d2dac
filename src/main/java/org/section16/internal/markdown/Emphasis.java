package org.section16.internal.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Removes emphasis marks that are in pairs around words: {@code **bold**}, {@code _italic_}, {@code
 * ~small~}, {@code `code`}.
 */
final class Emphasis {
  private final String text;

  /** A run of equal marks. */
  private record Run(int start, int end) {}

  private Emphasis(String text) {
    this.text = text;
  }

  static String remove(String text) {
    return new Emphasis(text).remove();
  }

  private String remove() {
    List<Run> runs = runs();
    BitSet dropped = new BitSet();
    Map<String, Run> closers = new HashMap<>();
    for (int i = runs.size() - 1; i >= 0; i--) {
      Run run = runs.get(i);
      String marks = text.substring(run.start(), run.end());
      Run closer = closers.get(marks);
      if (closer != null && opens(run)) {
        dropped.set(run.start(), run.end());
        dropped.set(closer.start(), closer.end());
      }
      if (closes(run)) {
        closers.put(marks, run);
      }
    }
    return dropped.isEmpty() ? text : without(dropped);
  }

  private List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = at + 1;
      if (isMark(at)) {
        while (end < text.length() && text.charAt(end) == text.charAt(at)) {
          end++;
        }
        boolean isPlusSign = text.charAt(at) == '+' && end - at != 2;
        if (!isPlusSign) {
          runs.add(new Run(at, end));
        }
      }
      at = end;
    }
    return runs;
  }

  private boolean isMark(int at) {
    return "*_~+`".indexOf(text.charAt(at)) >= 0 && (at == 0 || text.charAt(at - 1) != '\\');
  }

  /** Returns whether a run of marks, not the last one of the text, may open emphasis. */
  private boolean opens(Run run) {
    return (run.start() == 0 || isBoundary(run.start() - 1))
        && !Character.isWhitespace(text.charAt(run.end()));
  }

  private boolean closes(Run run) {
    return run.start() > 0
        && !Character.isWhitespace(text.charAt(run.start() - 1))
        && (run.end() == text.length() || isBoundary(run.end()));
  }

  private boolean isBoundary(int at) {
    char c = text.charAt(at);
    return !Character.isLetterOrDigit(c) && c != '$' && c != '%';
  }

  private String without(BitSet dropped) {
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!dropped.get(i)) {
        shown.append(text.charAt(i));
      }
    }
    return shown.toString();
  }
}
