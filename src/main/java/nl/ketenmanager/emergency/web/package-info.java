/** The API of this module. */
@NullMarked
package nl.ketenmanager.emergency.web;

import org.jspecify.annotations.NullMarked;
