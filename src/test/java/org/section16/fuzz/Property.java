package org.section16.fuzz;

import java.util.random.RandomGenerator;

/** What must hold for every text, whatever it is; the dearer ones are asked of some texts only. */
enum Property {
  /** Reading throws nothing, and takes time in proportion to the length. */
  READING(1, ReadingChecks::time),
  /**
   * Every place is in the document, its line and column are right, and diagnostics are in order.
   */
  PLACES(1, PlaceChecks::check),
  /** JSON is well-formed, and on one line where it should be. */
  JSON(4, WriterChecks::json),
  /** XML reads back as it was written; where nothing was wrong, as an equal filing. */
  XML(2, WriterChecks::xml),
  /** Markdown reads back as an equal filing where nothing was wrong. */
  MARKDOWN(2, WriterChecks::markdown),
  /** Another thread reads the same, and so does the reader of a tree. */
  THREADS(64, ReadingChecks::elsewhere),
  /** Other line ends make no difference. */
  LINE_ENDS(64, ReadingChecks::lineEnds),
  /** A filing has no difference from itself; a comparison with another can be written. */
  COMPARISON(64, ReadingChecks::comparison),
  /** Tables have as many cells in each row as there are columns. */
  TABLES(64, WriterChecks::tables),
  /** The view for people has no control characters. */
  VIEW(64, WriterChecks::view),
  /** Another parser takes the XML too, and both kinds of JSON say the same. */
  WELL_FORMED(64, WriterChecks::wellFormed),
  /** SARIF, JSON and text name each diagnostic. */
  REPORTS(512, ReportChecks::diagnostics),
  /** The elements of the page are closed, and the document stands in it as it is. */
  PAGE(512, ReportChecks::page),
  /** The tokens together are the document; all views of the tree can be written. */
  TREE(256, TreeChecks::check),
  /** The command line reads damaged bytes without a stack trace. */
  COMMAND(1024, CommandChecks::standardInput),
  /** So it does with damaged archives; of one that is whole, it reads every document. */
  ARCHIVE(1024, CommandChecks::archive),
  /** The server answers damaged requests, and never with the status 500. */
  SERVER(512, ServerChecks::check);

  /** Looks for a breach. */
  @FunctionalInterface
  interface Check {
    /**
     * Checks a document.
     *
     * @param random decides what the property leaves open
     * @throws Exception if it does not hold, as an assertion that fails does
     */
    void of(ReadDocument document, RandomGenerator random) throws Exception;
  }

  private final int oneIn;

  @SuppressWarnings("ImmutableEnumChecker") // they are methods without state
  private final Check check;

  Property(int oneIn, Check check) {
    this.oneIn = oneIn;
    this.check = check;
  }

  /** Of how many documents one is asked. */
  int oneIn() {
    return oneIn;
  }

  void check(ReadDocument document, RandomGenerator random) throws Exception {
    check.of(document, random);
  }
}
