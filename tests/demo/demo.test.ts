// One file, so that one desk and one browser serve all: starting both costs as much as ten of these tests.
import './skins'
import './calls'
import './pages'
