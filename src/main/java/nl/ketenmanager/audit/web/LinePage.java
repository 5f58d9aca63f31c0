package nl.ketenmanager.audit.web;

import java.util.List;

/** One page of the account, newest first; {@code more} tells whether another one follows. */
record LinePage(List<LineView> items, int page, int size, boolean more) {}
