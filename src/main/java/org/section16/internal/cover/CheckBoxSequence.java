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
 * Director [X]                    behind them, as the lines show
 * }</pre>
 */
final class CheckBoxSequence {
  /** What is in the sequence; {@code line} counts the lines of the document and its cells. */
  private sealed interface Part {
    int line();
  }

  private record Mark(SourceSpan span, String shown, int line) implements Part {}

  private record Named(Label label, SourceSpan span, int line) implements Part {}

  private record Words(int line) implements Part {}

  private final List<Part> parts = new ArrayList<>();

  /** Before which parts the tables are that have one cell and nothing in it. */
  private final List<Integer> emptyBoxes = new ArrayList<>();

  private int line;
  private boolean named;

  void mark(SourceSpan span, String shown) {
    parts.add(new Mark(span, shown, line));
  }

  void label(Label label, SourceSpan span) {
    parts.add(new Named(label, span, line));
    named = true;
  }

  /** A label that was there before: what is ticked there was ticked the first time. */
  void repeatLabel() {
    if (endsWithMark()) {
      parts.remove(parts.size() - 1);
    }
  }

  /** Words that are neither a label nor a caption: no check box before them belongs after them. */
  void words() {
    if (!parts.isEmpty() && !(parts.get(parts.size() - 1) instanceof Words)) {
      parts.add(new Words(line));
    }
  }

  /** A table of one cell that holds nothing, as a printed page shows a box that is not ticked. */
  void emptyBox() {
    emptyBoxes.add(parts.size());
  }

  void endLine() {
    line++;
  }

  /** Returns whether a check box waits for its label. */
  boolean endsWithMark() {
    return !parts.isEmpty() && parts.get(parts.size() - 1) instanceof Mark;
  }

  /** The last check box, which turned out to be a part of a text, such as {@code [A]}. */
  Optional<SourceSpan> takeBack() {
    if (!endsWithMark() || CheckBoxes.isReadable(((Mark) parts.get(parts.size() - 1)).shown())) {
      return Optional.empty();
    }
    return Optional.of(((Mark) parts.remove(parts.size() - 1)).span());
  }

  /** Gives the check boxes to their labels in {@code cover}, and begins anew. */
  void resolve(Cover cover, boolean isBoxOfChecks) {
    if (!giveInOrder(cover)) {
      giveByPlace(cover, isBoxOfChecks);
    }
    parts.clear();
    emptyBoxes.clear();
    named = false;
  }

  /**
   * Where all boxes before box 1 are in lines of their own, and as many as labels, the first one is
   * that of the first label, and so on.
   */
  private boolean giveInOrder(Cover cover) {
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
      boxes.get(i).ifPresent(mark -> give(label, mark, cover));
    }
    return true;
  }

  /** Before box 1, the first label before all boxes, and no box in the line of a label. */
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

  private void giveByPlace(Cover cover, boolean isBoxOfChecks) {
    boolean behind = standBehind();
    boolean[] taken = new boolean[parts.size()];
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) instanceof Mark mark) {
        int label = behind ? labelBefore(i, taken) : labelBehind(i);
        if (label < 0 && !behind && labelBehindWords(i) < 0 && !isAmongBoxes(i)) {
          label = labelBefore(i, taken);
        }
        if (label >= 0 && !taken[label]) {
          taken[label] = true;
          give((Named) parts.get(label), mark, cover);
        } else if (CheckBoxes.isTicked(mark.shown()) && (named || isBoxOfChecks)) {
          cover.addLostTick(mark.span());
        }
      }
    }
  }

  private static void give(Named named, Mark mark, Cover cover) {
    cover.setTick(
        named.label(),
        new Tick(
            CheckBoxes.isTicked(mark.shown()),
            CheckBoxes.isReadable(mark.shown()),
            Optional.of(mark.span()),
            named.span()));
  }

  /** Some line ends with a check box after a label, and none begins with one. */
  private boolean standBehind() {
    boolean behind = false;
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
      behind |= marks && labels && endsWithMark;
      from = to;
    }
    return behind;
  }

  private int labelBehind(int mark) {
    return mark + 1 < parts.size() && parts.get(mark + 1) instanceof Named ? mark + 1 : -1;
  }

  /**
   * Words in the same line may be a label that was misread, and several boxes below several labels
   * are in an order that is not known.
   */
  private boolean isAmongBoxes(int mark) {
    Part next = mark + 1 < parts.size() ? parts.get(mark + 1) : new Words(-1);
    return next instanceof Mark || next.line() == parts.get(mark).line();
  }

  private int labelBehindWords(int mark) {
    for (int i = mark + 1; i < parts.size(); i++) {
      if (parts.get(i) instanceof Named) {
        return i;
      }
    }
    return -1;
  }

  /** The label of a sentence has words of its own before the check box. */
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
