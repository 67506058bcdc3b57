using System.CommandLine;

namespace ArticleTool.CommandLine.Commands;

/// <summary>Arguments that name files. The library takes a misspelt option for one more of them; here it is refused.</summary>
internal static class PathArgument
{
    public static Argument<string[]> Many(string name, string description) => Checked(new Argument<string[]>(name) { Arity = ArgumentArity.OneOrMore, Description = description });

    public static Argument<string> One(string name, string description) => Checked(new Argument<string>(name) { Description = description });

    private static T Checked<T>(T argument)
        where T : Argument
    {
        argument.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (token.Value.Length > 1 && token.Value[0] == '-')
                    result.AddError($"there is no option '{token.Value}'; a path that begins with a dash is written ./{token.Value}");
            }
        });
        return argument;
    }
}
