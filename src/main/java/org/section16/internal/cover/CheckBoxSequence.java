package org.section16.internal.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.section16.SourceSpan;
import org.section16.internal.cover.Cover.Label;
import org.section16.internal.cover.Cover.Tick;

/**
 * The check boxes and labels of one box of the cover, in the order of the document: which label
 * each check box belongs to.
 *
 * <pre>{@code
 * [X] Director [ ] 10% Owner      before their labels
 * Director [X] after them, as the lines show
 * }</pre>
 */
final class CheckBoxSequence {
  /** An element of the sequence; {@code line} counts the lines of the document and its cells. */
  private sealed interface Part {
    int line();
  }

  private record Mark(SourceSpan span, String shown, int line) implements Part {}

  private record Named(Label label, SourceSpan span, int line) implements Part {}

  private record Words(int line) implements Part {}

  private final List<Part> parts = new ArrayList<>();

  /** The indexes of the parts before which there is a table of one empty cell. */
  private final List<Integer> emptyBoxes = new ArrayList<>();

  private int line;
  private boolean hasLabel;

  void addMark(SourceSpan span, String shown) {
    parts.add(new Mark(span, shown, line));
  }

  void addLabel(Label label, SourceSpan span) {
    parts.add(new Named(label, span, line));
    hasLabel = true;
  }

  /** Drops the check box before a label that is printed again: its first occurrence counts. */
  void skipRepeatedLabel() {
    if (endsWithMark()) {
      parts.remove(parts.size() - 1);
    }
  }

  /**
   * Adds words that are neither a label nor a caption: they separate a check box from later labels.
   */
  void addWords() {
    if (!parts.isEmpty() && !(parts.get(parts.size() - 1) instanceof Words)) {
      parts.add(new Words(line));
    }
  }

  /** Adds a table of one empty cell: how a printed page shows a check box that is not ticked. */
  void addEmptyBox() {
    emptyBoxes.add(parts.size());
  }

  void endLine() {
    line++;
  }

  /** Returns whether the last part is a check box, still without its label. */
  boolean endsWithMark() {
    return !parts.isEmpty() && parts.get(parts.size() - 1) instanceof Mark;
  }

  /** Removes and returns the last check box, if it turned out to be part of a text: {@code [A]}. */
  Optional<SourceSpan> removeLastMark() {
    if (!endsWithMark() || CheckBoxes.isReadable(((Mark) parts.get(parts.size() - 1)).shown())) {
      return Optional.empty();
    }
    return Optional.of(((Mark) parts.remove(parts.size() - 1)).span());
  }

  /** Assigns the check boxes to their labels in {@code cover}, and starts over. */
  void resolve(Cover cover, boolean isBoxOfChecks) {
    if (!assignInOrder(cover)) {
      assignByPosition(cover, isBoxOfChecks);
    }
    parts.clear();
    emptyBoxes.clear();
    hasLabel = false;
  }

  /**
   * Assigns the first check box to the first label and so on, where all those before box 1 are in
   * lines of their own and there are as many as labels.
   */
  private boolean assignInOrder(Cover cover) {
    List<Named> labels = new ArrayList<>();
    List<Optional<Mark>> boxes = new ArrayList<>();
    int marks = 0;
    for (int i = 0; i <= parts.size(); i++) {
      int at = i;
      emptyBoxes.stream().filter(box -> box == at).forEach(box -> boxes.add(Optional.empty()));
      Part part = i < parts.size() ? parts.get(i) : new Words(line);
      if (part instanceof Named label) {
        labels.add(label);
      } else if (part instanceof Mark mark) {
        boxes.add(Optional.of(mark));
        marks++;
      }
    }
    if (marks == 0 || labels.size() < 2 || boxes.size() != labels.size() || !areApart(labels)) {
      return false;
    }
    for (int i = 0; i < labels.size(); i++) {
      Named label = labels.get(i);
      boxes.get(i).ifPresent(mark -> assign(label, mark, cover));
    }
    return true;
  }

  /**
   * Returns whether all labels are before box 1, the first before all check boxes, and no check box
   * is in the line of a label.
   */
  private boolean areApart(List<Named> labels) {
    if (!(parts.get(0) instanceof Named)) {
      return false;
    }
    for (Named label : labels) {
      if (label.label().isRelationship() || label.label().isGroup()) {
        return false;
      }
    }
    for (Part part : parts) {
      if (part instanceof Mark mark
          && labels.stream().anyMatch(label -> label.line() == mark.line())) {
        return false;
      }
    }
    return true;
  }

  private void assignByPosition(Cover cover, boolean isBoxOfChecks) {
    boolean afterLabels = areAfterLabels();
    boolean[] taken = new boolean[parts.size()];
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) instanceof Mark mark) {
        int label = afterLabels ? labelBefore(i, taken) : labelAfter(i);
        if (label < 0 && !afterLabels && labelAfterWords(i) < 0 && !isAmbiguous(i)) {
          label = labelBefore(i, taken);
        }
        if (label >= 0 && !taken[label]) {
          taken[label] = true;
          assign((Named) parts.get(label), mark, cover);
        } else if (CheckBoxes.isTicked(mark.shown()) && (hasLabel || isBoxOfChecks)) {
          cover.addLostTick(mark.span());
        }
      }
    }
  }

  private static void assign(Named named, Mark mark, Cover cover) {
    cover.setTick(
        named.label(),
        new Tick(
            CheckBoxes.isTicked(mark.shown()),
            CheckBoxes.isReadable(mark.shown()),
            Optional.of(mark.span()),
            named.span()));
  }

  /** Returns whether some line ends with a check box after a label, and none begins with one. */
  private boolean areAfterLabels() {
    boolean afterLabels = false;
    int from = 0;
    while (from < parts.size()) {
      int to = from;
      while (to < parts.size() && parts.get(to).line() == parts.get(from).line()) {
        to++;
      }
      boolean marks = false;
      boolean labels = false;
      boolean beginsWithMark = false;
      boolean endsWithMark = false;
      for (Part part : parts.subList(from, to)) {
        if (!(part instanceof Words)) {
          endsWithMark = part instanceof Mark;
          beginsWithMark |= endsWithMark && !marks && !labels;
          marks |= endsWithMark;
          labels |= !endsWithMark;
        }
      }
      if (marks && labels && beginsWithMark) {
        return false;
      }
      afterLabels |= marks && labels && endsWithMark;
      from = to;
    }
    return afterLabels;
  }

  private int labelAfter(int mark) {
    return mark + 1 < parts.size() && parts.get(mark + 1) instanceof Named ? mark + 1 : -1;
  }

  /**
   * Returns whether the label before a check box is uncertain: words in the same line may be a
   * misread label, and the order of several check boxes below several labels is unknown.
   */
  private boolean isAmbiguous(int mark) {
    Part next = mark + 1 < parts.size() ? parts.get(mark + 1) : new Words(-1);
    return next instanceof Mark || next.line() == parts.get(mark).line();
  }

  private int labelAfterWords(int mark) {
    for (int i = mark + 1; i < parts.size(); i++) {
      if (parts.get(i) instanceof Named) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Returns the label before a check box, or -1. Words may be between them only if it is a
   * sentence.
   */
  private int labelBefore(int mark, boolean[] taken) {
    int at = mark - 1;
    boolean words = false;
    while (at >= 0 && parts.get(at) instanceof Words) {
      at--;
      words = true;
    }
    return at >= 0
            && !taken[at]
            && parts.get(at) instanceof Named before
            && (!words || before.label().isSentence())
        ? at
        : -1;
  }
}
