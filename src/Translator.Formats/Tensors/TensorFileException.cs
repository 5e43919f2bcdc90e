namespace Translator.Formats;

/// <summary>A file of tensors that cannot be used.</summary>
/// <param name="path">The file.</param>
/// <param name="problem">What is wrong with it.</param>
/// <param name="advice">What to do.</param>
public sealed class TensorFileException(string path, string problem, string advice) : Exception($"{path}: {problem}; {advice}");
