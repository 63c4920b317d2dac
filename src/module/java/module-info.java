/** Reads SEC Section 16 filings (Forms 3, 4 and 5) that were converted to Markdown. */
module org.section16 {
  requires java.xml;
  requires transitive org.antlr.antlr4.runtime;
  requires static transitive org.jspecify;
  // Only org.section16.output and the packages below it write JSON.
  requires static com.fasterxml.jackson.core;

  exports org.section16;
  exports org.section16.antlr;
  exports org.section16.check;
  exports org.section16.edgar;
  exports org.section16.model;
  exports org.section16.output;
  exports org.section16.output.report;
  exports org.section16.output.tree;
}
