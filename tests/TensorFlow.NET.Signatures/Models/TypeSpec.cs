namespace Tensorflow.Framework.Models;

public class TypeSpec
{
}
