package org.casegraph.citation.quote;

import java.util.List;
import java.util.Optional;

/**
 * The approximate passages with the fewest edits.
 *
 * @param places those passages; none where nothing comes close
 * @param edits how many edits each of them takes
 * @param complete whether every passage that comes close could be looked at
 * @param objection why the nearest passage was refused, if one was
 */
record NearPlaces(List<Place> places, int edits, boolean complete, Optional<Wording.Objection> objection) {}
