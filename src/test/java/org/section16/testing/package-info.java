/**
 * Truth subjects for filings, and what the tests share: documents of {@code testdata}, golden
 * files, the fields of a filing as text.
 *
 * <pre>{@code
 * assertThat(result).filing().nonDerivativeEntry(1).securityTitle().hasValue("Common Stock");
 * assertThat(result).diagnostics().areQuiet();
 * }</pre>
 */
@NullMarked
package org.section16.testing;

import org.jspecify.annotations.NullMarked;
