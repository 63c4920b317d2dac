package org.section16.model;

import java.time.LocalDate;

/**
 * A signature with its date. It is not linked to an owner. In the schema: {@code ownerSignature}.
 *
 * @param signatureName text of the signature, including {@code /s/}
 * @param signatureDate date of the signature
 */
public record OwnerSignature(Reported<String> signatureName, Reported<LocalDate> signatureDate) {}
