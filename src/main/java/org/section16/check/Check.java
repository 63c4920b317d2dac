package org.section16.check;

import java.util.function.Consumer;
import org.section16.Diagnostic;
import org.section16.model.Filing;

/** One kind of check on a filing. */
@FunctionalInterface
interface Check {
  /** Reports to {@code sink} what is wrong with {@code filing}, whose rows are {@code rows}. */
  void check(Filing filing, Rows rows, Consumer<Diagnostic> sink);
}
