namespace Translator.Compiler.TorchSharp.Spellings;

static partial class Functions
{
    static (string Function, Spelling Spelling)[] Indexing =>
    [
        Row("Narrow", "{input}.narrow({dim}, {start}, {length})"),
        Row("Select", "{input}.select({dim}, {index})"),
        Row("IndexSelect", "{input}.index_select({dim}, {index})"),
        Row("Gather", "{input}.gather({dim}, {index})"),
        Row("Take", "{input}.take({index})"),
        Row("TakeAlongDim", "{input}.take_along_dim({indices}[, {dim}])"),
        Row("Scatter", "{input}.scatter({dim}, {index}, {src})"),
        Own("Scatter(Tensor, int, Tensor, Scalar)", "Scattering"),
        Row("ScatterAdd", "{input}.scatter_add({dim}, {index}, {src})"),
        Own("ScatterReduce", "Scattering"),
        Own("IndexAdd", "Scattering"),
        Row("IndexCopy", "{input}.index_copy({dim}, {index}, {source})"),
        Row("IndexFill", "{input}.index_fill({dim}, {index}, {value})"),
        Row("OneHot", "functional.one_hot({input}, {numClasses})"),
        Own("Embedding", "Embeddings"),
        Own("EmbeddingBag", "Embeddings"),
    ];
}
