/** Benchmarks: {@code mvn -Pbenchmark verify}. See {@code src/jmh/README.md}. */
package org.section16.benchmark;
