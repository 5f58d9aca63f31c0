/** The API of this module. */
@NullMarked
package nl.ketenmanager.aanwijzing.web;

import org.jspecify.annotations.NullMarked;
