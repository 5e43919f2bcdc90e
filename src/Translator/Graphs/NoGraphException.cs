namespace Translator;

/// <summary>An operator of the DSL was called where no graph is being traced.</summary>
sealed class NoGraphException() : InvalidOperationException("tensors of the Translator DSL compute nothing by themselves: run the model through Graph.Trace, or translate it");
