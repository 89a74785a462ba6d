using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PickGo.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class IntroSources : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "IntroSources",
                table: "Performances",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "IntroSources",
                table: "Performances");
        }
    }
}
