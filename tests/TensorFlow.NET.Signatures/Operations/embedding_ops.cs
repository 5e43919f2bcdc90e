namespace Tensorflow;

public class embedding_ops
{
    public static Tensor _embedding_lookup_and_transform(IVariableV1 @params, Tensor ids, string partition_strategy = "mod", string name = null, string max_norm = null) => throw null!;
    public static Tensor _embedding_lookup_and_transform(Tensor[] @params, Tensor ids, string partition_strategy = "mod", string name = null, string max_norm = null) => throw null!;
    public static Tensor _clip(Tensor @params, Tensor ids, string max_norm = null) => throw null!;
    public static Tensor embedding_lookup(Tensor[] @params, Tensor ids, string partition_strategy = "mod", string name = null, bool validate_indices = true, string max_norm = null) => throw null!;
    public static Tensor embedding_lookup(IVariableV1 @params, Tensor ids, string partition_strategy = "mod", string name = null, bool validate_indices = true, string max_norm = null) => throw null!;
}
