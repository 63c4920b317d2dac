package org.section16.check;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.section16.Diagnostic;
import org.section16.internal.message.Diagnostics;
import org.section16.model.Filing;
import org.section16.model.OwnerSignature;

/** What no name of a signature holds: the borders of a row, a caption, sentences. */
final class SignatureTextCheck implements Check {
  private static final Pattern NO_NAME =
      Pattern.compile("(?is)title:.*|.*\\|.*|.*\\bpersons? (?:is|are)\\b.*|.*\\bdisclaims?\\b.*");

  @Override
  public void check(Filing filing, Rows rows, Consumer<Diagnostic> sink) {
    for (OwnerSignature signature : filing.ownerSignatures()) {
      String name = signature.signatureName().value().orElse("");
      if (NO_NAME.matcher(name).matches()) {
        sink.accept(Diagnostics.signatureHoldsMore(signature.signatureName().span(), name));
      }
    }
  }
}
