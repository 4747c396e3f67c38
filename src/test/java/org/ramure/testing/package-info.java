/**
 * What tests need of the world: a MariaDB server, a browser; found on this machine, or skipped with
 * a printed reason.
 */
package org.ramure.testing;
