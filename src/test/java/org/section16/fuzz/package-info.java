/**
 * Documents damaged at random, and what holds for each of them. {@code mvn -Pfuzz verify} runs for
 * a minute; what it finds is saved in {@code target/fuzz} and belongs into {@code testdata/fuzz}.
 */
@NullMarked
package org.section16.fuzz;

import org.jspecify.annotations.NullMarked;
