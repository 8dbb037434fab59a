import fc from 'fast-check'

// The same cases in every run: a law that fails here fails for everyone. Laws with a seed of their own keep it.
fc.configureGlobal({ seed: 2012 })
