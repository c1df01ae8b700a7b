namespace Clientele.Generator.CSharp.Model.Types;

/// <summary>A call to the runtime's <c>ConstraintValidation</c> for a value.</summary>
/// <param name="Method">The method.</param>
/// <param name="Target">Which part of the value is checked.</param>
/// <param name="IsGeneric">Whether it takes the value's type as a type argument.</param>
/// <param name="Argument">Its argument besides the value; <see langword="null"/> if it needs none.</param>
internal sealed record ValueCheck(string Method, CheckTarget Target, bool IsGeneric, CheckArgument? Argument);
