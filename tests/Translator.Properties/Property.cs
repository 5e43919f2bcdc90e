namespace Translator.Properties;

/// <summary>An operator and what arguments it takes.</summary>
/// <param name="Name">Name for reports.</param>
/// <param name="Samples">Valid uses.</param>
sealed record Property(string Name, Gen<Sample> Samples);
