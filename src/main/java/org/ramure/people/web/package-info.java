/**
 * Sign-in as browsers and servers do it: sessions, cookies, filters, and the plain pages behind
 * links in mail. Decides nothing about who may sign in.
 */
@NullMarked
package org.ramure.people.web;

import org.jspecify.annotations.NullMarked;
