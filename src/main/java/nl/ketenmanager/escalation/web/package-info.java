/** The escalation API of the public contract; nobody outside the escalation module sees it. */
@NullMarked
package nl.ketenmanager.escalation.web;

import org.jspecify.annotations.NullMarked;
