namespace Tensorflow;

public interface IInitializer
{
    string ClassName { get; }
    IDictionary<string, object> Config { get; }
    Tensor Apply(InitializerArgs args);
}
