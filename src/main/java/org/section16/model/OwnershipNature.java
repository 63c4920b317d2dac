package org.section16.model;

/**
 * The ownership form and its nature. In the schema: {@code ownershipNature}.
 *
 * @param directOrIndirectOwnership D or I
 * @param natureOfOwnership nature of indirect ownership, such as {@code By Trust}
 */
public record OwnershipNature(
    Reported<DirectOrIndirect> directOrIndirectOwnership, Reported<String> natureOfOwnership) {}
